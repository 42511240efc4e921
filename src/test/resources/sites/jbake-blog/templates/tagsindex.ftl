<#include "header.ftl">
<#include "menu.ftl">
  <main>
    <h1>Topics</h1>
    <#list tags?sort_by("name") as tag>
    <section>
      <h2><a href="${content.rootpath}${tag.uri}">${tag.name?html}</a></h2>
      <p>${tag.tagged_posts?size} posts, ${tag.tagged_documents?size} in all</p>
      <ul>
      <#list tag.tagged_posts as post><li><a href="${content.rootpath}${post.uri}">${post.title?html}</a></li></#list>
      </ul>
    </section>
    </#list>
  </main>
<#include "footer.ftl">
