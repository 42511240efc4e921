<#include "header.ftl">
<#include "menu.ftl">
  <main>
    <h1><#escape x as x?xml>${content.title}</#escape></h1>
    <#if content.leader??><p>Ask ${content.leader}.</p></#if>
    ${content.body}
  </main>
<#include "footer.ftl">
