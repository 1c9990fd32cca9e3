"""Mistakes with calls: forgotten, made too early, with the wrong arguments."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Iterator

from autograder.gatekeeper.editing.mutators.site import (
    Mutation,
    Site,
    callee,
    callee_of,
    changed,
    method,
    method_called_for_all,
)
from autograder.gatekeeper.editing.source import Edit

MAKERS = ("Thread", "Process")


def drop_call(site: Site) -> Iterator[Mutation]:
    """Leaves out a call that stands alone: ``thread.start()`` is gone."""
    for node in site.all(ast.Expr):
        name = method_called_for_all(node)
        if name:
            words = "super-init" if name == "__init__" else name.replace("_", "-")
            yield site.replaced(f"drop-{words}", node, "pass")


def no_parentheses(site: Site) -> Iterator[Mutation]:
    """Names a function without calling it: ``thread.join`` for ``thread.join()``."""
    for node in site.all(ast.Call):
        if not (node.args or node.keywords) and callee(node) not in ("", "super"):
            yield site.replaced("no-parentheses", node, node.func)


def run_for_start(site: Site) -> Iterator[Mutation]:
    """Calls ``run`` where it should start."""
    for node in site.all(ast.Call):
        if method(node) == "start":
            new = changed(node)
            new.func.attr = "run"  # type: ignore[attr-defined] # method() saw to it
            yield site.replaced("run-for-start", node, new)


def join_at_once(site: Site) -> Iterator[Mutation]:
    """Waits for what it has just started."""
    for node in site.all(ast.Expr):
        if method(node.value) == "start" and isinstance(node.value, ast.Call):
            owner = node.value.func.value  # type: ignore[attr-defined] # method() saw
            join = f"\n{site.source.indent(node)}{ast.unparse(owner)}.join()"
            end = site.source.span(node)[1]
            edit = Edit(start=end, end=end, text=join)
            yield Mutation(name="join-at-once", line=node.lineno, edits=(edit,))


def target_called(site: Site) -> Iterator[Mutation]:
    """Calls the target instead of handing it over: ``target=work()``."""
    for node in site.all(ast.Call):
        named = {keyword.arg: keyword.value for keyword in node.keywords}
        if "target" in named:
            new = changed(node)
            args = named.get("args")
            called = f"({ast.unparse(named['target'])})({_starred(args)})"
            for keyword in new.keywords:
                if keyword.arg == "target":
                    keyword.value = ast.parse(called, mode="eval").body
            yield site.replaced("target-called", node, new)
        elif method(node) in ("submit", "apply_async") and node.args:
            work = ast.Call(func=node.args[0], args=node.args[1:], keywords=[])
            new = ast.Call(func=node.func, args=[work], keywords=node.keywords)
            yield site.replaced("target-called", node, new)


def start_kept(site: Site) -> Iterator[Mutation]:
    """Keeps what ``start()`` returns, which is None."""
    for body in site.bodies():
        for made, started in itertools.pairwise(body):
            if (
                not isinstance(made, ast.Assign)
                or method_called_for_all(started) != "start"
            ):
                continue
            if callee_of(made.value) in MAKERS:
                text = f"{site.source.segment(made)}.start()"
                edits = (
                    site.source.replacing(made, text),
                    site.source.replacing(started, "pass"),
                )
                yield Mutation(name="start-kept", line=made.lineno, edits=edits)


def late_binding(site: Site) -> Iterator[Mutation]:
    """Hands over a lambda that looks at the loop's variable when it is too late."""
    for made in site.all(ast.ListComp):
        node = made.elt
        if not isinstance(node, ast.Call) or callee(node) not in MAKERS:
            continue
        named = {keyword.arg: keyword.value for keyword in node.keywords}
        if {"target", "args"} <= named.keys():
            call = f"{ast.unparse(named['target'])}({_starred(named['args'])})"
            text = f"{ast.unparse(node.func)}(target=lambda: {call})"
            yield site.replaced("late-binding", node, text)


def impatient_join(site: Site) -> Iterator[Mutation]:
    """Waits a while instead of to the end."""
    for node in site.all(ast.Call):
        if method(node) == "join" and not (node.args or node.keywords):
            owner = ast.unparse(node.func.value)  # type: ignore[attr-defined] # method()
            yield site.replaced("join-with-timeout", node, f"{owner}.join(0.2)")
            text = '__import__("time").sleep(0.2)'
            yield site.replaced("sleep-for-join", node, text)


def _starred(args: ast.expr | None) -> str:
    if args is None:
        return ""
    if isinstance(args, ast.Tuple):
        return ", ".join(ast.unparse(arg) for arg in args.elts)
    return f"*{ast.unparse(args)}"


def args_without_comma(site: Site) -> Iterator[Mutation]:
    """Writes ``args=(value)`` for ``args=(value,)``."""
    for node in site.all(ast.Call):
        for keyword in node.keywords:
            value = keyword.value
            if isinstance(value, ast.Tuple) and len(value.elts) == 1:
                yield site.replaced("args-without-comma", value, value.elts[0])


def drop_argument(site: Site) -> Iterator[Mutation]:
    """Forgets a named argument, or all the positional ones."""
    for node in site.all(ast.Call):
        for index, keyword in enumerate(node.keywords):
            new = changed(node)
            del new.keywords[index]
            yield site.replaced(f"drop-{keyword.arg or 'keywords'}", node, new)
        if any(isinstance(argument, ast.Starred) for argument in node.args):
            new = changed(node)
            new.args = [a for a in new.args if not isinstance(a, ast.Starred)]
            yield site.replaced("drop-arguments", node, new)


def one_worker(site: Site) -> Iterator[Mutation]:
    """Makes a pool of one."""
    for node in site.all(ast.Call):
        if not callee(node).endswith(("Pool", "Executor")):
            continue
        new = changed(node)
        sizes = [k for k in new.keywords if k.arg in ("max_workers", "processes")]
        if sizes:
            sizes[0].value = ast.Constant(1)
        elif new.args:
            new.args[0] = ast.Constant(1)
        else:
            new.args = [ast.Constant(1)]
        yield site.replaced("one-worker", node, new)


def nobody_waits(site: Site) -> Iterator[Mutation]:
    """Makes every thread a daemon and waits for none of them."""
    joins = [n for n in site.all(ast.Expr) if method_called_for_all(n) == "join"]
    made = [n for n in site.all(ast.Call) if callee(n) in MAKERS]
    inner = [n for n in made if not any(n in ast.walk(join) for join in joins)]
    if not joins or not inner:
        return
    edits = [site.source.replacing(join, "pass") for join in joins]
    for node in inner:
        end = site.source.span(node)[1] - 1
        comma = "" if not (node.args or node.keywords) else ", "
        text = site.source.text[:end].rstrip()
        comma = " " if text.endswith(",") else comma
        edits.append(Edit(start=len(text), end=end, text=f"{comma}daemon=True"))
    yield Mutation(name="daemon-for-join", line=joins[0].lineno, edits=tuple(edits))


MUTATORS = (
    start_kept,
    late_binding,
    impatient_join,
    drop_call,
    no_parentheses,
    run_for_start,
    join_at_once,
    target_called,
    args_without_comma,
    drop_argument,
    one_worker,
    nobody_waits,
)
