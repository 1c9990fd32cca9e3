# exercise: collect_lines
# label: wrong
# mistake: when a task raises, its exception is raised in the caller after all workers have ended, and all lines are lost; breaks "raises: nothing of its own" (read as: its own nothing, but that of the tasks yes) and "What it had emitted is returned all the same"

import multiprocessing


def _work(box, task, number):
    def emit(line):
        box.put(("line", line))

    # Ann: the end mark must come on every way out.
    try:
        task(number, emit)
    except Exception as error:
        box.put(("end", error))
    except BaseException:
        box.put(("end", None))
        raise
    else:
        box.put(("end", None))


def collect_lines(task, workers):
    box = multiprocessing.Queue()
    children = []
    for number in range(workers):
        children.append(
            multiprocessing.Process(target=_work, args=(box, task, number))
        )
    for child in children:
        child.start()

    lines = []
    errors = []
    ended = 0
    while ended < workers:
        kind, thing = box.get()
        if kind == "line":
            lines.append(thing)
        else:
            ended += 1
            if thing is not None:
                errors.append(thing)
    for child in children:
        child.join()

    # Ben: "raises: nothing of its own." Not its own, so those of the tasks.
    # Ann: yes, somebody must hear of them. But only now, the others had to go on.
    if errors:
        raise errors[0]
    return lines
