# exercise: ask
# label: right
# style: Queue; in a loop first looks whether the child is dead, then takes, so that the last answer is not missed

import multiprocessing
import queue


def _answer_into(answers, task, args):
    try:
        value = task(*args)
    except BaseException as error:
        answers.put(("failed", str(error)))
        raise
    else:
        answers.put(("value", value))


def ask(task, *args):
    answers = multiprocessing.Queue()
    child = multiprocessing.Process(target=_answer_into, args=(answers, task, args))
    child.start()

    answer = None
    try:
        while answer is None:
            # the order is important: what a dead child has put is there already
            was_dead = not child.is_alive()
            try:
                answer = answers.get(timeout=0.05)
            except queue.Empty:
                if was_dead:
                    break
    finally:
        child.join()
        answers.close()

    if answer is None:
        raise ChildFailed(child.exitcode)
    kind, content = answer
    if kind == "failed":
        raise ChildFailed(child.exitcode, content)
    return content
