# exercise: ask
# label: wrong
# mistake: when the task raised, ChildFailed is raised before the join: exit_code is (nearly always) None and the process is still there; breaks "leaves no process behind, whatever happens" and "Its `exit_code` is the one that the child's process ended with".
import multiprocessing
import sys


def child(end, task, args):
    try:
        value = task(*args)
    except Exception as error:
        end.send(("error", str(error)))
        end.close()
        sys.exit(1)
    end.send(("ok", value))
    end.close()


def ask(task, *args):
    mine, theirs = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.Process(target=child, args=(theirs, task, args))
    process.start()
    theirs.close()
    try:
        what, value = mine.recv()
    except EOFError:
        process.join()
        raise ChildFailed(process.exitcode, "")
    if what == "error":
        raise ChildFailed(process.exitcode, value)
    process.join()
    mine.close()
    return value
