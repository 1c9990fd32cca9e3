# exercise: converse
# label: right
# style: fork chosen explicitly, the ends are found through a closure over fork
import multiprocessing

fork = multiprocessing.get_context("fork")


def converse(task, values):
    here, there = fork.Pipe()

    def child():
        here.close()
        try:
            while True:
                there.send(task(there.recv()))
        except EOFError:
            there.close()

    p = fork.Process(target=child)
    p.start()
    there.close()
    answers = []
    for v in values:
        here.send(v)
        answers.append(here.recv())
    here.close()
    p.join()
    return answers
