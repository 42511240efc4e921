<#include "header.ftl">
<main>
<h1>${content.title}</h1>
<p><time>${content.date?string("d MMMM yyyy")}</time></p>
${content.body}
<#if content.tags??>
<ul><#list content.tags as tag><li>${tag}</li></#list></ul>
</#if>
</main>
<#include "footer.ftl">
