# exercise: undo_order
# label: wrong
# mistake: actions[::-1] without any LifoQueue
# expect: queue-not-used

def undo_order(actions):
    return list(actions[::-1])
