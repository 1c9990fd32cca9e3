# exercise: ask_child
# label: right
import multiprocessing


def _answer_once(end, task):
    with end:
        end.send(task(end.recv()))


def ask_child(task, value):
    context = multiprocessing.get_context()
    here, there = context.Pipe(duplex=True)
    with here:
        with there:
            child = context.Process(
                target=_answer_once, kwargs={"end": there, "task": task}, daemon=False
            )
            child.start()
        here.send(value)
        answer = here.recv()
    child.join()
    return answer
