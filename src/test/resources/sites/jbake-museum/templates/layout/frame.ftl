<#macro page title>
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title?html} | ${config.museum_name?html}</title>
<link rel="stylesheet" href="${content.rootpath!}style/clock.css">
</head>
<body>
<header><a href="${content.rootpath!}index.html">${config.museum_name}</a></header>
<main>
<#nested>
</main>
<aside>
<ul><#list config.museum_days as day><li>Open on ${day}</li></#list></ul>
<#if content.sidebar??><div>${content.sidebar?html}</div></#if>
</aside>
<footer><p>${config.museum_town}</p></footer>
</body>
</html>
</#macro>
