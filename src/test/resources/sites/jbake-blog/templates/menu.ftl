  <nav>
    <ul>
      <li><a href="<#if (content.rootpath)??>${content.rootpath}<#else></#if>index.html">Home</a></li>
      <#list published_pages as page>
      <li><a href="<#if (content.rootpath)??>${content.rootpath}<#else></#if>${page.uri}">${page.title?html}</a></li>
      </#list>
      <li><a href="<#if (content.rootpath)??>${content.rootpath}<#else></#if>${config.archive_file}">All news</a></li>
      <#if config.render_tagsindex?boolean>
      <li><a href="<#if (content.rootpath)??>${content.rootpath}<#else></#if>${config.tag_path}/index.html">Topics</a></li>
      </#if>
    </ul>
  </nav>
