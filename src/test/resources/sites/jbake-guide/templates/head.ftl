<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${(content.title)!"Handbook"}</title></head>
<body>
<p>${config.guide_edition}</p>
