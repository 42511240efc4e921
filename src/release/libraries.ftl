<#-- The libraries of a release with their licences, in the order of their coordinates. -->
The libraries beside this program, each unchanged and under its own licence. Most jars hold its text; licences/TEXTS.txt has
those of the others. What is used under which licence, where there is a choice, stands in NOTICE.

<#list dependencyMap as entry>
<#assign library = entry.getKey()/>
<#assign licences = entry.getValue()/>
${library.groupId}:${library.artifactId}:${library.version}
    ${licences?join("; ")}
<#if (library.url!"")?has_content>    ${library.url}
</#if>
</#list>
