<#include "head.ftl">
<h1>${content.title}</h1>
${content.body}
<#include "foot.ftl">
