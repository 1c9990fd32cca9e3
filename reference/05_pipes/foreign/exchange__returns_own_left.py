# exercise: exchange
# label: wrong
# mistake: the child reports nothing; the parent returns its own left as if the child had received it ("The child reports to the parent what it has received.")
from multiprocessing import Pipe, Process


def work(here, there, right):
    here.close()
    got = there.recv()
    print("child got", type(got).__name__)
    there.send(right)
    there.close()


def exchange(left, right):
    here, there = Pipe()
    p = Process(target=work, args=(here, there, right))
    p.start()
    there.close()
    here.send(left)
    got = here.recv()
    here.close()
    p.join()
    return got, left
