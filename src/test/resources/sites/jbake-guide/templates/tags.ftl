<#include "head.ftl">
<h1>About ${tag}</h1>
<ul><#list tagged_documents as doc><li><a href="${content.rootpath}${doc.uri}">${doc.title}</a></li></#list></ul>
<#include "foot.ftl">
