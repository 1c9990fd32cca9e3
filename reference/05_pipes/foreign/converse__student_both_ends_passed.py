# exercise: converse
# label: right
# style: second week: plain functions, both ends passed to the child, every close written out with a comment

from multiprocessing import Pipe, Process


def child_loop(child_end, parent_end, task):
    # I am a copy of the parent, so I have its end, too. Away with it!
    parent_end.close()
    while True:
        try:
            question = child_end.recv()
        except EOFError:
            break
        answer = task(question)
        child_end.send(answer)
    child_end.close()


def converse(task, values):
    parent_end, child_end = Pipe()
    p = Process(target=child_loop, args=(child_end, parent_end, task))
    p.start()
    child_end.close()  # not mine
    answers = []
    for v in values:
        parent_end.send(v)
        a = parent_end.recv()
        answers.append(a)
    parent_end.close()  # the child gets EOFError now
    p.join()
    return answers
