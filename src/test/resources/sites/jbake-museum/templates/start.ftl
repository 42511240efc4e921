<#import "layout/frame.ftl" as layout>
<@layout.page title="Welcome">
<h1>Welcome</h1>
<#list published_pages as page>
<h2><a href="${page.uri}">${page.title}</a></h2>
${page.body?keep_before("</p>")}
</#list>
<p>${published_objects?size} objects</p>
<#list all_content as one>
<#if one.type != "page"><p>${one.type}: ${one.title}, ${one.date?string("yyyy-MM-dd HH:mm z")}</p></#if>
</#list>
</@layout.page>
