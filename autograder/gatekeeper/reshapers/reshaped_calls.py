"""Other ways to call: through an inner function, by position, with ``partial``."""

from __future__ import annotations

import ast
import copy

from autograder.gatekeeper.reshapers.scope import add_at_top, fresh
from autograder.gatekeeper.source import names_in

_YIELDS = (ast.Yield, ast.YieldFrom, ast.Await)


def call_inner(tree: ast.Module) -> None:
    """Moves the body of each function into another one that it calls."""
    for place in range(len(tree.body) - 1, -1, -1):
        node = tree.body[place]
        if isinstance(node, ast.FunctionDef) and not node.decorator_list:
            if not any(isinstance(n, _YIELDS) for n in ast.walk(node)):
                tree.body[place : place + 1] = _with_inner(tree, node)
        elif isinstance(node, ast.ClassDef) and _may_be_base(node):
            tree.body[place : place + 1] = _with_base(tree, node)


def _with_inner(tree: ast.Module, node: ast.FunctionDef) -> list[ast.stmt]:
    inner = copy.deepcopy(node)
    inner.name = fresh(tree, f"_{node.name}_itself")
    call = ast.Call(ast.Name(inner.name, ast.Load()), _positional(node), _named(node))
    outer = copy.deepcopy(node)
    outer.body = [ast.Return(call)]
    return [inner, outer]


def _positional(node: ast.FunctionDef) -> list[ast.expr]:
    names = [arg.arg for arg in (*node.args.posonlyargs, *node.args.args)]
    found: list[ast.expr] = [ast.Name(name, ast.Load()) for name in names]
    if node.args.vararg:
        rest = ast.Name(node.args.vararg.arg, ast.Load())
        found.append(ast.Starred(rest, ast.Load()))
    return found


def _named(node: ast.FunctionDef) -> list[ast.keyword]:
    only = [arg.arg for arg in node.args.kwonlyargs]
    found = [ast.keyword(arg=n, value=ast.Name(n, ast.Load())) for n in only]
    if node.args.kwarg:
        found.append(ast.keyword(value=ast.Name(node.args.kwarg.arg, ast.Load())))
    return found


def _may_be_base(node: ast.ClassDef) -> bool:
    """Whether a subclass does the same; not so with ``super(Name, self)``."""
    bases = {ast.unparse(base).split(".")[-1] for base in node.bases}
    named = {name for inner in node.body for name in names_in(inner)}
    plain = bases <= {"Thread", "Process", "Exception", "object"}
    return plain and node.name not in named and not node.decorator_list


def _with_base(tree: ast.Module, node: ast.ClassDef) -> list[ast.stmt]:
    base = copy.deepcopy(node)
    base.name = fresh(tree, f"_{node.name}Itself")
    text = f"class {node.name}({base.name}):\n    pass"
    return [base, *ast.parse(text).body]


def threads_by_position(tree: ast.Module) -> None:
    """``Thread(None, work, None, (1,))`` in place of named arguments."""
    for node in _thread_calls(tree):
        named = {keyword.arg: keyword.value for keyword in node.keywords}
        none = ast.Constant(None)
        empty = ast.Tuple([], ast.Load())
        node.args = [none, named.pop("target"), named.pop("name", none)]
        node.args.append(named.pop("args", empty))
        node.keywords = [ast.keyword(arg=n, value=v) for n, v in named.items()]


def targets_as_partial(tree: ast.Module) -> None:
    """``target=partial(work, 1)`` in place of ``args=(1,)``."""
    name = fresh(tree, "bound_early")
    changed = False
    for node in _thread_calls(tree):
        named = {keyword.arg: keyword.value for keyword in node.keywords}
        args = named.pop("args", None)
        if args is None or "kwargs" in named:
            continue
        values = args.elts if isinstance(args, ast.Tuple) else [_star(args)]
        function = ast.Name(name, ast.Load())
        named["target"] = ast.Call(function, [named["target"], *values], [])
        node.keywords = [ast.keyword(arg=n, value=v) for n, v in named.items()]
        changed = True
    if changed:
        alias = ast.alias(name="partial", asname=name)
        add_at_top(tree, ast.ImportFrom(module="functools", names=[alias], level=0))


def _star(args: ast.expr) -> ast.expr:
    return ast.Starred(args, ast.Load())


def _thread_calls(tree: ast.Module) -> list[ast.Call]:
    """The calls that make a thread of the standard library, all arguments named."""
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in _threads(tree)
        and not node.args
        and {k.arg for k in node.keywords} >= {"target"}
        and None not in {k.arg for k in node.keywords}
    ]


def _threads(tree: ast.Module) -> set[str]:
    """The names under which this module finds ``threading.Thread``."""
    found: set[str] = set()
    for node in tree.body:
        if isinstance(node, ast.Import):
            names = [a.asname or a.name for a in node.names if a.name == "threading"]
            found.update(f"{name}.Thread" for name in names)
        elif isinstance(node, ast.ImportFrom) and node.module == "threading":
            names = [a.asname or a.name for a in node.names if a.name == "Thread"]
            found.update(names)
    return found


def own_thread_class(tree: ast.Module) -> None:
    """A subclass of ``Thread`` that changes nothing, in place of ``Thread``."""
    calls = _thread_calls(tree)
    if not calls:
        return
    name = fresh(tree, "_Worker")
    base = ast.unparse(calls[0].func)
    for node in calls:
        node.func = ast.Name(name, ast.Load())
    imports = [n for n in tree.body if isinstance(n, (ast.Import, ast.ImportFrom))]
    place = tree.body.index(imports[-1]) + 1
    tree.body[place:place] = ast.parse(f"class {name}({base}):\n    pass").body


RESHAPERS = (call_inner, threads_by_position, targets_as_partial, own_thread_class)
