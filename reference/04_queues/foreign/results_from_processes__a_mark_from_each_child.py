# exercise: results_from_processes
# label: wrong
# mistake: counts end marks as in task 4, and each child puts its mark in finally; a child that raises is fine, but one that is killed or calls os._exit never puts it and the caller waits forever; breaks "The item of a process that died (its task raised, it left the program, it was killed) is missing, and nobody waits for it."
import contextlib
import multiprocessing

END = "end"
RESULT = "result"


def _child(channel, task, item):
    with contextlib.ExitStack() as on_exit:
        on_exit.callback(channel.put, (END, None, None))
        channel.put((RESULT, item, task(item)))


def results_from_processes(task, items):
    channel = multiprocessing.Queue()
    children = [
        multiprocessing.Process(target=_child, args=(channel, task, item))
        for item in items
    ]
    for child in children:
        child.start()

    results = {}
    open_ends = len(children)
    while open_ends:
        kind, item, value = channel.get()
        if kind == END:
            open_ends -= 1
        else:
            results[item] = value

    for child in children:
        child.join()
    return results
