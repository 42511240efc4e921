<#include "head.ftl">
<h1>Handbook</h1>
<#list published_docs as doc><h2>${doc.title}</h2></#list>
<#include "foot.ftl">
