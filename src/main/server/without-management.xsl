<?xml version="1.0" encoding="UTF-8"?>
<!-- The configuration people run: without the management interface, which only tests and development need. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:template match="@*|node()">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()"/>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="*[local-name() = 'management-interfaces']"/>
  <xsl:template match="*[local-name() = 'socket-binding'][starts-with(@name, 'management-')]"/>
</xsl:stylesheet>
