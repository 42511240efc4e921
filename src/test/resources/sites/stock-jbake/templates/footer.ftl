<footer><p>Find us at ${config.site_host}.</p></footer>
</body>
</html>
