<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title><#if (content.title)??>${content.title}<#else>The choir</#if></title>
  <link rel="stylesheet" href="${content.rootpath!""}css/choir.css">
</head>
<body>
