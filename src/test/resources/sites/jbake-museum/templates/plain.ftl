<#import "layout/frame.ftl" as layout>
<@layout.page title=content.title>
<h1>${content.title}</h1>
<p class="date">${content.date?string("EEEE, d MMMM yyyy")}</p>
${content.body}
</@layout.page>
