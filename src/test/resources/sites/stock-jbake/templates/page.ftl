<#include "header.ftl">
<main>
<h1>${content.title}</h1>
${content.body}
</main>
<#include "footer.ftl">
