# exercise: converse
# label: right
# style: plain loop with try/except/break, French names and comments, straight from the hints
from multiprocessing import Pipe, Process


def repondre(tache, bout_parent, bout_enfant):
    # fork a copié les deux bouts : je ferme celui du parent tout de suite
    bout_parent.close()
    while True:
        try:
            question = bout_enfant.recv()
        except EOFError:
            break  # le parent a raccroché
        bout_enfant.send(tache(question))
    bout_enfant.close()


def converse(task, values):
    bout_parent, bout_enfant = Pipe()
    enfant = Process(target=repondre, args=(task, bout_parent, bout_enfant))
    enfant.start()
    bout_enfant.close()

    reponses = []
    for valeur in values:
        bout_parent.send(valeur)
        reponses.append(bout_parent.recv())

    bout_parent.close()  # au revoir
    enfant.join()
    return reponses
