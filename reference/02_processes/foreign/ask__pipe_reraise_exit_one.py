# exercise: ask
# label: right
# style: the child sends the text and raises again, so its exit code is 1

from multiprocessing import Pipe, Process


def work(end, task, args):
    with end:
        try:
            result = task(*args)
        except BaseException as exc:
            end.send(("error", str(exc)))
            raise
        end.send(("value", result))


def ask(task, *args):
    here, there = Pipe(False)
    child = Process(target=work, args=(there, task, args))
    child.start()
    there.close()
    try:
        kind, content = here.recv()
    except EOFError:
        kind, content = "dead", "the child died without a word"
    finally:
        here.close()
        child.join()
    if kind != "value":
        raise ChildFailed(child.exitcode, content)
    return content
