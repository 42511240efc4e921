<#macro day of><time datetime="${of?string("yyyy-MM-dd'T'HH:mm")}">${of?string("d MMMM yyyy")}</time></#macro>
<#function shorter text most>
  <#if text?length gt most><#return text?substring(0, most) + "..."></#if>
  <#return text>
</#function>
