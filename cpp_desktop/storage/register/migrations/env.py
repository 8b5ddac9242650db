"""How Alembic runs the register's steps: over the connection that it is given, inside its transaction."""

from __future__ import annotations

from alembic import context

from cpp_desktop.storage.register.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    version_table="register_version",
    render_as_batch=context.config.attributes["connection"].dialect.name == "sqlite",
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
