  <footer>
    <p>${config.site_title} of ${config.choir_town}, since ${config.choir_founded}. There are ${published_posts?size} posts and ${published_songs?size} songs.</p>
    <p>Made with JBake ${version}</p>
  </footer>
  </body>
</html>
