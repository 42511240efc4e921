<ol>
<#list docs?sort_by("order") as doc><li><a href="${content.rootpath!}${doc.uri}">${doc.title}</a></li></#list>
</ol>
</body>
</html>
