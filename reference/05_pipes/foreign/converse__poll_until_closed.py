# exercise: converse
# label: wrong
# mistake: poll(timeout=None) does not return False when the other end is closed: it returns True, and recv() then raises EOFError, which nobody catches, so the child always ends with a traceback and exit code 1; breaks "and ends, without an exception".
import multiprocessing


def _answer_all(parents_end, end, task):
    parents_end.close()
    while end.poll(timeout=None):  # until the other side is closed
        end.send(task(end.recv()))
    end.close()


def converse(task, values):
    context = multiprocessing.get_context()
    here, there = context.Pipe(duplex=True)
    child = context.Process(target=_answer_all, args=(here, there, task))
    child.start()
    there.close()
    answers = []
    with here:
        for value in values:
            here.send(value)
            answers.append(here.recv())
    child.join()
    return answers
