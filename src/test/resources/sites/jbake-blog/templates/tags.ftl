<#include "header.ftl">
<#include "menu.ftl">
  <main>
    <h1>News about ${tag?html}</h1>
    <ul>
    <#list tag_posts as post>
      <li><a href="${content.rootpath}${post.uri}">${post.title?html}</a> ${post.date?string("dd MMM yyyy")}</li>
    </#list>
    </ul>
    <p><#list alltags?sequence?sort as other><a href="${content.rootpath}${config.tag_path}/${other}.html">${other?html}</a><#sep>, </#sep></#list></p>
  </main>
<#include "footer.ftl">
