<#include "header.ftl">
<main>
<h1>News</h1>
<#list published_posts as post>
<article>
<h2><a href="${post.uri}">${post.title}</a></h2>
<p>${post.date?string("d MMMM yyyy")}</p>
${post.body}
</article>
</#list>
</main>
<#include "footer.ftl">
