<#include "header.ftl">
  <main>
    <h1>Nothing is here</h1>
    <p>Go <a href="/">home</a>.</p>
  </main>
<#include "footer.ftl">
