"""How complete the translations are."""
