# exercise: ask_child
# label: right
# style: fork chosen explicitly, both unused ends closed in both processes
import multiprocessing


def child_main(here, there, task):
    here.close()
    v = there.recv()
    there.send(task(v))
    there.close()


def ask_child(task, value):
    ctx = multiprocessing.get_context("fork")
    here, there = ctx.Pipe()
    p = ctx.Process(target=child_main, args=(here, there, task))
    p.start()
    there.close()
    here.send(value)
    answer = here.recv()
    here.close()
    p.join()
    return answer
