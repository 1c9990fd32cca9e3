# exercise: ask_child
# label: wrong
# mistake: the question is sent before the child is started, so that it is there when the child looks; a value larger than the pipe's buffer waits in send() for a receiver that is never started (breaks ":param value: the value to ask about, of any size")
import multiprocessing


def _work(end, task):
    end.send(task(end.recv()))
    end.close()


def ask_child(task, value):
    here, there = multiprocessing.Pipe()
    # first the question: then the child need not wait for it
    here.send(value)
    child = multiprocessing.Process(target=_work, args=(there, task))
    child.start()
    there.close()
    answer = here.recv()
    here.close()
    child.join()
    return answer
