"""Other names and other imports for the same program."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

from autograder.gatekeeper.reshapers.scope import (
    BUILTINS,
    count_of,
    fresh,
    functions,
    identifiers,
    replace_names,
)
from autograder.gatekeeper.source import DEFINITIONS, binds, bound_at_top

_KNOWN = ("threading", "multiprocessing", "queue", "time", "functools")
_LOOKS_UP_NAMES = {"locals", "vars", "eval", "exec", "dir"}


def rename_locals(tree: ast.Module) -> None:
    """Renames every variable that no caller can see."""
    for function in functions(tree):
        if any(isinstance(node, ast.Match) for node in ast.walk(function)):
            continue
        if not identifiers(function) & _LOOKS_UP_NAMES:
            kept = _kept(tree, function)
            names = sorted(set(_locals(function)) - kept)
            _rename(function, {name: fresh(tree, f"the_{name}") for name in names})


def _locals(function: ast.FunctionDef) -> Iterator[str]:
    """What ``function`` and the functions in it bind, its own parameters included."""
    for node in ast.walk(function):
        if node is function:
            continue
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, DEFINITIONS):
            yield node.name
        elif isinstance(node, ast.arg):
            yield node.arg
        elif isinstance(node, ast.ExceptHandler) and node.name:
            yield node.name


def _kept(tree: ast.Module, function: ast.FunctionDef) -> set[str]:
    """The names that others use: callers, the module, imports, classes, keywords."""
    args = function.args
    named = [*args.posonlyargs, *args.args, *args.kwonlyargs, args.vararg, args.kwarg]
    kept = {arg.arg for arg in named if arg} | set(bound_at_top(tree)) | BUILTINS
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg:
            kept.add(node.arg)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            kept.add(node.value)
        elif isinstance(node, ast.ClassDef):
            kept.update(name for inner in node.body for name in binds(inner))
        elif isinstance(node, ast.Global):
            kept.update(node.names)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            kept.update(binds(node))
    return kept


def _rename(function: ast.FunctionDef, new: dict[str, str]) -> None:
    for node in ast.walk(function):
        if isinstance(node, ast.Name):
            node.id = new.get(node.id, node.id)
        elif isinstance(node, ast.arg):
            node.arg = new.get(node.arg, node.arg)
        elif isinstance(node, DEFINITIONS) and node is not function:
            node.name = new.get(node.name, node.name)
        elif isinstance(node, ast.ExceptHandler):
            node.name = new.get(node.name or "", node.name)
        elif isinstance(node, ast.Nonlocal):
            node.names = [new.get(name, name) for name in node.names]


def import_names(tree: ast.Module) -> None:
    """``from threading import Thread`` in place of ``import threading``."""
    for node, module in _plain_imports(tree):
        attributes = list(_attributes(tree, module))
        used = sorted({attribute.attr for attribute in attributes})
        taken = identifiers(tree) - set(used) | _names(tree) | BUILTINS
        if not used or set(used) & taken or count_of(tree, module) != len(attributes):
            continue
        _replace_attributes(tree, module)
        names = [ast.alias(name=name) for name in used]
        place = tree.body.index(node)
        tree.body[place] = ast.ImportFrom(module=module, names=names, level=0)


def import_modules(tree: ast.Module) -> None:
    """``import threading`` in place of ``from threading import Thread``."""
    for node in list(tree.body):
        if not isinstance(node, ast.ImportFrom) or node.module not in _KNOWN:
            continue
        names = [alias.name for alias in node.names]
        hidden = any(alias.asname for alias in node.names) or names == ["*"]
        if hidden or node.module in identifiers(tree) or set(names) & _stored(tree):
            continue
        module = node.module
        replace_names(tree, {n: _maker(f"{module}.{n}") for n in names})
        tree.body[tree.body.index(node)] = ast.Import(names=[ast.alias(name=module)])


def import_under_another_name(tree: ast.Module) -> None:
    """``import threading as threading_module``."""
    for node, module in _plain_imports(tree):
        name = fresh(tree, f"{module}_module")
        replace_names(tree, {module: _maker(name)})
        node.names = [ast.alias(name=module, asname=name)]


def _plain_imports(tree: ast.Module) -> list[tuple[ast.Import, str]]:
    """The imports of one known module under its own name, which nothing else binds."""
    return [
        (node, node.names[0].name)
        for node in tree.body
        if isinstance(node, ast.Import)
        and len(node.names) == 1
        and node.names[0].name in _KNOWN
        and not node.names[0].asname
        and node.names[0].name not in _stored(tree)
    ]


def _attributes(tree: ast.Module, module: str) -> Iterator[ast.Attribute]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == module:
            yield node


def _replace_attributes(tree: ast.Module, module: str) -> None:
    class AttributeReplacer(ast.NodeTransformer):
        def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
            self.generic_visit(node)
            if ast.unparse(node.value) == module:
                return ast.copy_location(ast.Name(node.attr, node.ctx), node)
            return node

    AttributeReplacer().visit(tree)


def _maker(text: str) -> Callable[[], ast.expr]:
    return lambda: ast.parse(text, mode="eval").body


def _names(tree: ast.Module) -> set[str]:
    return {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)}


def _stored(tree: ast.Module) -> set[str]:
    """The names that are bound anywhere other than by the imports at the top."""
    found = {n.arg for n in ast.walk(tree) if isinstance(n, ast.arg)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            found.add(node.id)
        elif isinstance(node, DEFINITIONS) or (
            isinstance(node, ast.ExceptHandler) and node.name
        ):
            found.add(str(node.name))
    return found


RESHAPERS = (rename_locals, import_names, import_modules, import_under_another_name)
