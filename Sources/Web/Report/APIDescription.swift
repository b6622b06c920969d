/// The OpenAPI file of the read-only interface.
enum APIDescription {
    static let text = """
        {
          "openapi": "3.1.0",
          "info": {
            "title": "Thạo: figures of the plan",
            "version": "1.0.0",
            "description": "Read-only figures for the department's data warehouse. No names of pupils, no answers."
          },
          "servers": [{"url": "/"}],
          "security": [{"key": []}],
          "paths": {
            "/api/v1/openapi.json": {"get": {"summary": "This file", "security": [],
              "responses": {"200": {"description": "OpenAPI 3.1", "content": {"application/json": {}}}}}},
            "/api/v1/units": {"get": {"summary": "Units that the key reaches",
              "responses": {"200": {"description": "Units by code", "content": {"application/json":
                {"schema": {"$ref": "#/components/schemas/Units"}}}}, \(problems)}}},
            "/api/v1/units/{unit}/figures.json": {"get": {"summary": "Sheet D as it stands now", "parameters": [\(unit)],
              "responses": {"200": {"description": "Schema thao-report-d-2", "content": {"application/json": {}}},
                \(problems)}}},
            "/api/v1/units/{unit}/figures.csv": {"get": {"summary": "The same as CSV", "parameters": [\(unit)],
              "responses": {"200": {"description": "UTF-8, comma, header line", "content": {"text/csv": {}}}, \(problems)}}},
            "/api/v1/units/{unit}/locks": {"get": {"summary": "Locks of a unit, newest first", "parameters": [\(unit)],
              "responses": {"200": {"description": "Locks", "content": {"application/json":
                {"schema": {"$ref": "#/components/schemas/Locks"}}}}, \(problems)}}},
            "/api/v1/locks/{snapshot}/figures.json": {"get": {"summary": "Sheet D as it was locked",
              "parameters": [\(lock)],
              "responses": {"200": {"description": "Schema thao-report-d-2", "content": {"application/json": {}}},
                \(problems)}}},
            "/api/v1/locks/{snapshot}/figures.csv": {"get": {"summary": "The same as CSV", "parameters": [\(lock)],
              "responses": {"200": {"description": "UTF-8, comma, header line", "content": {"text/csv": {}}}, \(problems)}}}
          },
          "components": {
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
            "schemas": {
              "Units": {"type": "object", "required": ["units"], "properties": {"units": {"type": "array", "items":
                {"type": "object", "required": ["code", "name", "kind"], "properties": {"code": {"type": "string"},
                "name": {"type": "string"}, "kind": {"type": "string"}, "school_kind": {"type": "string"}}}}}},
              "Locks": {"type": "object", "required": ["unit", "locks"], "properties": {"unit": {"type": "string"},
                "locks": {"type": "array", "items": {"type": "object",
                "required": ["id", "report_year", "number", "cutoff", "hash", "is_reopened"], "properties": {
                "id": {"type": "integer"}, "report_year": {"type": "integer"}, "number": {"type": "integer"},
                "cutoff": {"type": "string", "format": "date"}, "hash": {"type": "string"},
                "is_reopened": {"type": "boolean"}}}}}},
              "Problem": {"type": "object", "required": ["type", "title", "status", "detail"], "properties": {
                "type": {"type": "string"}, "title": {"type": "string"}, "status": {"type": "integer"},
                "detail": {"type": "string"}}}
            }
          }
        }

        """

    private static let unit =
        #"{"name": "unit", "in": "path", "required": true, "schema": {"type": "string"}}"#
    private static let lock =
        #"{"name": "snapshot", "in": "path", "required": true, "schema": {"type": "integer"}}"#
    private static let problems =
        ["401", "403", "404", "429"].map {
            ##""\##($0)": {"description": "Problem", "content": {"application/problem+json": {"schema": "##
                + ##"{"$ref": "#/components/schemas/Problem"}}}}"##
        }.joined(separator: ", ")
}
