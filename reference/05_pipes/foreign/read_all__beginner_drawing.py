# exercise: read_all
# label: right
# style: a beginner with a drawing and a comment for each step
from multiprocessing import Pipe, Process

#   child [sender] =========> [receiver] parent


def the_child(produce, receiver, sender):
    # 1. I only send, so I close the receiving end
    receiver.close()
    # 2. produce gets the method itself, without ()
    produce(sender.send)
    # 3. nothing more will come
    sender.close()


def read_all(produce):
    # False = one way. FIRST the end that receives, THEN the end that sends
    receiver, sender = Pipe(False)

    child = Process(target=the_child, args=(produce, receiver, sender))
    child.start()

    # I only receive, so I close the sending end (else I wait for myself)
    sender.close()

    items = []
    more = True
    while more:
        try:
            item = receiver.recv()
            items.append(item)
        except EOFError:
            # the child has ended
            more = False

    receiver.close()
    child.join()
    return items
