document.getElementById('app')!.textContent = 'Courtside panel'
