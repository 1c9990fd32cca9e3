# exercise: converse
# label: right
import contextlib
import multiprocessing


def _answer_all(parents_end, end, task):
    parents_end.close()
    with end:
        while True:
            try:
                question = end.recv()
            except EOFError:
                return
            end.send(task(question))


def converse(task, values):
    context = multiprocessing.get_context()
    here, there = context.Pipe(duplex=True)
    child = context.Process(
        target=_answer_all,
        kwargs={"parents_end": here, "end": there, "task": task},
        daemon=False,
    )
    answers = []
    with contextlib.ExitStack() as stack:
        with there:
            child.start()
        stack.callback(child.join)
        stack.enter_context(here)  # left first: closed before the join
        for value in values:
            here.send(value)
            answers.append(here.recv())
    return answers
