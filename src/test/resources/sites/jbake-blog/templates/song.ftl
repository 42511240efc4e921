<#include "header.ftl">
<#include "menu.ftl">
  <main>
    <h1>${content.title} in ${content.key}</h1>
    <article>${content.body}</article>
    <#list songs as song><#if song.uri != content.uri><p>Also: <a href="${content.rootpath}${song.uri}">${song.title}</a></p></#if></#list>
  </main>
<#include "footer.ftl">
