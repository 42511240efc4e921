<#import "/layout/frame.ftl" as layout>
<@layout.page title="${content.title} of ${content.year}">
<h1>${content.title}</h1>
<p>Made in ${content.year}<#if content.og??>, shown in ${content.og.image}<#if content.og.size??>, ${content.og.size.width?c} wide</#if></#if>.</p>
<div>${content.body}</div>
<p>First words: ${content.body?replace("<[^>]+>", "", "r")?trim?html}</p>
<#list published_objects?sort_by("title") as object>
<p><a href="${content.rootpath}${object.noExtensionUri!object.uri}">${object.title}</a></p>
</#list>
</@layout.page>
