<#include "head.ftl">
<h1>${content.title}</h1>
<p>Chapter ${content.order}<#if content.date??>, ${content.date?string("d MMM yyyy")}</#if></p>
${content.body}
<#if content.tags??><p><#list content.tags as tag>${tag} </#list></p></#if>
<#include "foot.ftl">
