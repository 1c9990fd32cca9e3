# exercise: ask_child
# label: wrong
# mistake: a child that has not answered after three seconds is terminated and the call returns None; breaks "return: what ``task(value)`` returned in the child" ("When the call returns, the child has ended" was read as: the call sees to it that it ends)

from multiprocessing import Pipe, Process


def _answer_once(here, there, task):
    here.close()
    there.send(task(there.recv()))
    there.close()


def ask_child(task, value):
    here, there = Pipe()
    child = Process(target=_answer_once, args=(here, there, task))
    child.start()
    there.close()
    here.send(value)

    # Ann: "When the call returns, the child has ended." And if it does not want to?
    # Ben: then we end it. Three seconds are a long time for one question.
    answer = None
    if here.poll(3):
        answer = here.recv()
    else:
        child.terminate()
    here.close()
    child.join()
    return answer
