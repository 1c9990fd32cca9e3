# exercise: ask
# label: wrong
# mistake: a global set by the child is believed shared, the parent's stays None; breaks "Run task(*args) in a child process and return its value"
from multiprocessing import Process

answer = None
error_text = ""


def work(task, args):
    global answer, error_text
    try:
        answer = task(*args)
    except Exception as error:
        error_text = str(error)
        raise


def ask(task, *args):
    process = Process(target=work, args=(task, args))
    process.start()
    process.join()
    if process.exitcode != 0:
        raise ChildFailed(process.exitcode, error_text)
    return answer
