# exercise: ask_child
# label: wrong
# mistake: the child is a daemon and is never joined, it may be alive (or a zombie) when the call returns

from multiprocessing import Pipe, Process


def answer_one(end, task):
    end.send(task(end.recv()))
    end.close()


def ask_child(task, value):
    a, b = Pipe()
    Process(target=answer_one, args=(b, task), daemon=True).start()
    b.close()
    a.send(value)
    result = a.recv()  # when the answer is here the child is done
    a.close()
    return result
