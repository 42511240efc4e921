<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8"/>
    <title><#if (content.title)??><#escape x as x?xml>${content.title}</#escape><#else>${config.site_title}</#if></title>
    <meta name="generator" content="JBake"/>
    <link rel="stylesheet" href="<#if (content.rootpath)??>${content.rootpath}<#else></#if>css/choir.css"/>
    <link rel="alternate" type="application/rss+xml" title="News" href="<#if (content.rootpath)??>${content.rootpath}<#else></#if>${config.feed_file}"/>
    <#if content.type == "masterindex"><link rel="canonical" href="${config.site_host}/"/></#if>
  </head>
  <body class="${content.type}">
