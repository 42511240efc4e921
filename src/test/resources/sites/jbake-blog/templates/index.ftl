<#include "header.ftl">
<#include "menu.ftl">
<#import "parts/dates.ftl" as dates>
  <main>
    <h1>${config.site_title}</h1>
    <#list published_posts as post>
    <#if (post.status == "published")>
    <article>
      <h2><a href="${content.rootpath}${post.uri}"><#escape x as x?xml>${post.title}</#escape></a></h2>
      <p><@dates.day of=post.date/></p>
      ${post.body}
    </article>
    </#if>
    </#list>
    <#if (config.index_paginate)>
    <p class="pages">
      <#if (currentPageNumber > 1)><a href="${content.rootpath}${(previousFileName?has_content)?then(previousFileName, "")}">Newer</a></#if>
      <span>Page ${currentPageNumber} of ${numberOfPages}</span>
      <#if (currentPageNumber < numberOfPages)><a href="${content.rootpath}${nextFileName}">Older</a></#if>
    </p>
    </#if>
  </main>
<#include "footer.ftl">
