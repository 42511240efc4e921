<#include "header.ftl">
<#include "menu.ftl">
<#import "parts/dates.ftl" as dates>
<#assign tagged = (content.tags)?? && (content.tags?size gt 0)>
  <main>
    <h1>${content.title?html}</h1>
    <p><@dates.day of=content.date/> at ${content.date?string("HH:mm")}</p>
    ${content.body}
    <#if tagged>
    <ul class="topics">
      <#list content.tags as tag><li><a href="${content.rootpath}${config.tag_path}/${tag?url('UTF-8')}${config.output_extension}">${tag?html}</a></li></#list>
    </ul>
    </#if>
    <#if content.previousContent??><p><a rel="prev" href="${content.rootpath}${content.previousContent.uri}">${dates.shorter(content.previousContent.title, 20)?html}</a></p></#if>
    <#if content.nextContent??><p><a rel="next" href="${content.rootpath}${content.nextContent.uri}">${dates.shorter(content.nextContent.title, 20)?html}</a></p></#if>
  </main>
<#include "footer.ftl">
