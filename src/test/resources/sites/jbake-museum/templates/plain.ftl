<#import "layout/frame.ftl" as layout>
<@layout.page title=content.title>
<h1>${content.title}</h1>
<p class="date">${content.date?string("EEEE, d MMMM yyyy")}</p>
${content.body}
<#assign team = data.get("team.yml")>
<p>Ask ${team.lead}<#list team.volunteers as person>, ${person.name?html} (since ${person.since?c})</#list>.<#if team.guided> Tours daily.</#if></p>
<ul><#list data.get("rooms.yml").data as room><li>${room}</li></#list></ul>
<p>${data.get("none.yml")?has_content?string("some", "none")}</p>
</@layout.page>
