# exercise: ask_each
# label: wrong
# mistake: the child reports an exception as status "error", but a child that ends its process sends no reply at all, and the parent's recv() raises EOFError ("``None`` in place of a child that ended without an answer", ":raises: nothing.")
from multiprocessing import Pipe, Process

OK, ERROR = "ok", "error"


def handle(here, there, task):
    here.close()
    request = there.recv()
    try:
        response = (OK, task(request))
    except Exception:
        response = (ERROR, None)
    there.send(response)
    there.close()


def ask_each(task, values):
    sessions = []
    for value in values:
        here, there = Pipe()
        process = Process(target=handle, args=(here, there, task))
        process.start()
        there.close()
        here.send(value)
        sessions.append((process, here))
    answers = []
    try:
        for _process, here in sessions:
            status, body = here.recv()
            answers.append(body if status == OK else None)
    finally:
        for process, here in sessions:
            here.close()
            process.join()
    return answers
